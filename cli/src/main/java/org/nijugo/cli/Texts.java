package org.nijugo.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Texts from files, from standard input and from inside the program. */
public final class Texts {
    private static final int LONGEST = 1 << 20;
    private static final String INPUT = "-";

    private Texts() {}

    /**
     * A text that is part of the program. The build lays the large ones out beside the program, where they are read in a
     * fraction of the time that finding them in a jar takes.
     */
    public static String resource(Class<?> near, String name) {
        File laidOut = new File(System.getProperty("nijugo.texts", ""), name);
        try (InputStream in = laidOut.isFile() ? new FileInputStream(laidOut) : near.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: " + name + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException("The program cannot be read: " + name, broken);
        }
    }

    /** Whether there is such a file, or anything else of that name. */
    static boolean exists(String name) {
        try {
            return name.equals(INPUT) || Files.exists(Path.of(name));
        } catch (InvalidPathException unthinkable) {
            return false;
        }
    }

    /** The text of a file the user named; of standard input for {@code -}. */
    public static String read(String name, Host host) {
        String shown = name.equals(INPUT) ? "standard input" : name;
        try (InputStream in = name.equals(INPUT) ? host.in() : open(name)) {
            byte[] bytes = bytes(in);
            if (bytes.length > LONGEST) {
                throw Trouble.failed(name, shown + " is longer than a megabyte, which no gym and no routine is.");
            }
            return decode(bytes, name, shown);
        } catch (NoSuchFileException missing) {
            throw Trouble.failed(
                    name, "There is no file " + shown + ". Look at its spelling and the directory you are in.");
        } catch (AccessDeniedException denied) {
            throw Trouble.failed(name, shown + " may not be read. Ask for the right to, or copy it.");
        } catch (IOException broken) {
            throw Trouble.failed(name, shown + " cannot be read: " + broken.getMessage());
        } catch (InvalidPathException unthinkable) {
            throw Trouble.failed(name, shown + " cannot be the name of a file.");
        }
    }

    /** Piece by piece: asking a pipe how much there is would be asking too much. */
    private static byte[] bytes(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        int read = in.read(piece);
        while (read >= 0 && all.size() <= LONGEST) {
            all.write(piece, 0, read);
            read = in.read(piece);
        }
        return all.toByteArray();
    }

    private static InputStream open(String name) throws IOException {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            throw Trouble.failed(name, name + " is a directory. Name a file in it.");
        }
        return Files.newInputStream(path);
    }

    private static String decode(byte[] bytes, String name, String shown) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            throw Trouble.failed(name, shown + " is not a text in UTF-8. Save it as one.");
        }
        throw Trouble.failed(name, shown + " is not a text: it has zero bytes in it.");
    }
}
