package org.nijugo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nijugo.store.event.Event;
import org.nijugo.store.event.EventType;
import org.nijugo.store.fold.Rules;
import org.nijugo.store.fold.Stream;
import org.nijugo.store.fold.StreamState;
import org.nijugo.store.fold.Told;

class LiveSetStoriesTest {
    private static final Rules RULES = Rules.shipped();
    private static final UUID ADA = Phone.lifter(1);

    private final Phone phone = Phone.of(ADA, 2);
    private final Phone tablet = Phone.withClock(ADA, 3, Phone.MONDAY.plusSeconds(5));
    private final UUID session = phone.newId();

    @Test
    void aTapThatWasWrongIsTakenBackAndTakenAgain() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        StreamState state = folded(
                start,
                set,
                phone.done(set, 5),
                phone.done(set, 9),
                phone.live(set, "{\"event\":\"undo\"}"),
                phone.done(set, 4));
        assertThat(finishing(state))
                .contains("\"reps\":9,\"segments\":[{\"load\":\"100 kg\",\"reps\":5},{\"load\":\"90 kg\",\"reps\":4");
    }

    @Test
    void phoneAndTabletInOneSetAreBothKeptAndTheConflictIsShown() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        Event mine = phone.done(set, 5);
        Event coachs = tablet.done(set, 5);
        StreamState state = folded(start, set, mine, coachs);
        assertThat(finishing(state)).contains("\"reps\":10", "\"conflict\":true");
        assertThat(state.document()).contains("\"conflict\":true");
    }

    @Test
    void aTabletThatGoesOnWhereThePhoneWasIsNoConflict() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        Event mine = phone.done(set, 5);
        Event coachs = tablet.liveAfter(mine, set, "{\"event\":\"done\",\"reps\":4}");
        assertThat(finishing(folded(coachs, start, mine, set))).contains("\"reps\":9", "\"conflict\":false");
    }

    @Test
    void whatComesAfterTheEndIsKeptBesideTheSet() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        StreamState state = folded(
                start,
                set,
                phone.done(set, 5),
                phone.live(set, "{\"event\":\"stop\",\"reason\":\"form\"}"),
                phone.done(set, 7));
        assertThat(finishing(state))
                .contains("\"state\":\"finished\"", "\"reps\":5,", "\"refused\":[", "{\"event\":\"done\",\"reps\":7}");
    }

    @Test
    void anUndoOfTheTabletLeavesThePhonesTapAlone() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        Event one = phone.done(set, 5);
        Event two = tablet.liveAfter(one, set, "{\"event\":\"done\",\"reps\":4}");
        Event three = phone.liveAfter(two, set, "{\"event\":\"done\",\"reps\":6}");
        Event undo = tablet.liveAfter(three, set, "{\"event\":\"undo\"}");
        assertThat(finishing(folded(start, set, one, two, three, undo)))
                .contains("{\"load\":\"100 kg\",\"reps\":5}", "\"reps\":6}")
                .doesNotContain("\"reps\":4}");
    }

    @Test
    void aTabletWhoseClockIsAYearSlowDoesNotMoveThePhonesSets() {
        Phone slow = Phone.withClock(ADA, 4, Phone.MONDAY.minus(Duration.ofDays(365)));
        Event start = phone.start(session);
        Event first = phone.set(session, "primary", "100kg x5@8");
        Event comment = slow.tell(
                session, EventType.SET_LOGGED, "{\"exercise\":\"squat\",\"kind\":\"warm-up\",\"set\":\"60kg x5\"}");
        Event second = phone.set(session, "primary", "100kg x4@9");
        StreamState state = folded(second, comment, first, start);
        assertThat(state.startedAt()).isEqualTo(start.time().toEpochMilli());
        assertThat(state.sets()).extracting(set -> set.id()).containsSubsequence(first.id(), second.id());
    }

    @Test
    void aFinishingSetNeverFeedsTheMaximum() {
        Event start = phone.start(session);
        Event heavy = phone.set(session, "primary", "100kg x5@8");
        List<Event> plain = List.of(start, heavy);
        Event finish = phone.finish(session);
        Event atOnce = phone.tell(
                session,
                EventType.SET_LOGGED,
                "{\"exercise\":\"bench press\",\"kind\":\"finishing\",\"segments\":[{\"load\":\"120 kg\",\"reps\":10}]}");
        Event warmUp = phone.set(session, "warm-up", "110kg x8@6");
        List<Event> all = new ArrayList<>(plain);
        all.addAll(List.of(finish, phone.done(finish, 12), atOnce, warmUp));
        assertThat(folded(all.toArray(new Event[0])).series())
                .isEqualTo(folded(plain.toArray(new Event[0])).series())
                .hasSize(1);
    }

    @Test
    void aCorrectedSetCountsAsCorrectedAndADeletedOneNotAtAll() {
        Event start = phone.start(session);
        Event wrong = phone.set(session, "primary", "1000kg x5@8");
        Event right =
                phone.correct(wrong, "{\"exercise\":\"bench press\",\"kind\":\"primary\",\"set\":\"100kg x5@8\"}");
        Event twice = phone.set(session, "primary", "100kg x5@8");
        Event gone = phone.delete(twice);
        StreamState state = folded(gone, right, twice, wrong, start);
        assertThat(state.sets())
                .hasSize(1)
                .first()
                .extracting(set -> set.document())
                .asString()
                .contains("\"100 kg x5@8\"", "\"corrected\":true");
        Event back = phone.delete(right);
        assertThat(folded(back, gone, right, twice, wrong, start).sets().get(0).document())
                .contains("1000 kg");
    }

    @Test
    void aTapThatArrivesBeforeItsSetWaitsForIt() {
        Event start = phone.start(session);
        Event set = phone.finish(session);
        Event tap = phone.done(set, 5);
        assertThat(folded(start, tap).document()).contains("not in this session (yet)");
        assertThat(folded(start, tap, set).document()).contains("\"troubles\":[]");
    }

    @Test
    void aCustomLiftIsKeptByItsName() {
        Event set = phone.tell(
                session,
                EventType.SET_LOGGED,
                "{\"exercise\":\"Log Clean and Whatever\",\"kind\":\"primary\",\"set\":\"70kg x3\"}");
        StreamState state = folded(set);
        assertThat(state.sets()).singleElement().satisfies(one -> assertThat(one.exercise())
                .isEqualTo("log clean and whatever"));
        assertThat(state.series().get(0).document()).doesNotContain("e1rm");
    }

    private static String finishing(StreamState state) {
        return state.sets().stream()
                .filter(set -> set.kind().equals("finishing"))
                .findFirst()
                .orElseThrow()
                .document();
    }

    private StreamState folded(Event... events) {
        List<Told> told = new ArrayList<>();
        for (Event event : events) {
            told.add(Told.of(event));
        }
        return RULES.fold(new Stream(ADA, session), told);
    }
}
