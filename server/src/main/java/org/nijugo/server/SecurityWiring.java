package org.nijugo.server;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nijugo.server.access.Access;
import org.nijugo.server.access.CallerFilter;
import org.nijugo.server.access.Neighbourhood;
import org.nijugo.server.access.OpenDoor;
import org.nijugo.server.front.Gate;
import org.nijugo.server.http.EndpointPaths;
import org.nijugo.server.http.Headers;
import org.nijugo.server.http.Problem;
import org.nijugo.server.http.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The security filters: who is calling, the request's own token, the headers, and the table of endpoints. */
class SecurityWiring {
    private static final int TWO_YEARS = 63_072_000;

    @Bean
    Neighbourhood neighbourhood(ServerOptions options, OpenDoor door) {
        return new Neighbourhood(options, door, machineNames());
    }

    private static Set<String> machineNames() {
        Set<String> names = new HashSet<>();
        try {
            String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            names.add(name);
            names.add(name + ".local");
        } catch (UnknownHostException nameless) {
            return names;
        }
        return names;
    }

    @Bean
    Access access(Access.Bonds bonds) {
        return new Access(bonds);
    }

    /** Nobody signs in by the framework's own ways; saying so keeps it from making a user up. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (request, response, why) -> {
            Headers.write(request, response);
            Problems.write(
                    response, Problem.of(Problem.Kind.BAD_REQUEST, "The address is written in a way that is refused."));
        };
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, ServerOptions options, CallerFilter.Callers callers, Access access, OpenDoor door) {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(options.isSecure() ? "__Host-XSRF-TOKEN" : "XSRF-TOKEN");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Strict").secure(options.isSecure()).path("/"));
        http.sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(
                        context -> context.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(tokens)
                        .requireCsrfProtectionMatcher(request -> needsToken(request, door)))
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .addHeaderWriter(Headers.writer())
                        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(request -> options.isSecure())
                                .includeSubDomains(false)
                                .maxAgeInSeconds(TWO_YEARS)))
                .addFilterBefore(new CallerFilter(callers), CsrfFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access((caller, context) -> {
                                    decide(access, context.getRequest());
                                    return new AuthorizationDecision(true);
                                }))
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler(
                                (request, response, denied) -> Problems.write(
                                        response,
                                        Problem.of(
                                                Problem.Kind.CSRF,
                                                "Send the value of the cookie XSRF-TOKEN (behind TLS: __Host-XSRF-TOKEN) in the header X-XSRF-TOKEN."))));
        return http.build();
    }

    /** Browsers send cookies on their own, so a request that may lean on one carries a token besides. */
    private static boolean needsToken(HttpServletRequest request, OpenDoor door) {
        boolean safe = Set.of("GET", "HEAD").contains(request.getMethod());
        return !safe && request.getHeader("Authorization") == null && !door.isOpen();
    }

    private static void decide(Access access, HttpServletRequest request) {
        Gate.endpoint(request)
                .ifPresentOrElse(
                        endpoint -> access.check(
                                endpoint,
                                CallerFilter.caller(request),
                                EndpointPaths.variables(endpoint, request.getRequestURI())),
                        () -> {
                            throw Problem.of(Problem.Kind.NOT_FOUND, "There is no such address.");
                        });
    }
}
