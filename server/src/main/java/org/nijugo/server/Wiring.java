package org.nijugo.server;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.nijugo.Coach;
import org.nijugo.server.front.ContainerProblems;
import org.nijugo.server.front.FrontRoutes;
import org.nijugo.server.front.Gate;
import org.nijugo.server.front.Handlers;
import org.nijugo.server.front.PageFiles;
import org.nijugo.server.front.RequestLog;
import org.nijugo.server.front.Router;
import org.nijugo.store.Database;
import org.nijugo.store.EventLog;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What the server is made of. Only what is named here is started. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    LifecycleAutoConfiguration.class,
    SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({SecurityWiring.class, AccountWiring.class, TrainingWiring.class})
class Wiring {
    @Bean
    PrometheusMeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    Coach coach() {
        return Knowledge.coach();
    }

    @Bean
    FilterRegistrationBean<Gate> gate(
            org.nijugo.server.access.Neighbourhood neighbourhood, PrometheusMeterRegistry meters) {
        FilterRegistrationBean<Gate> gate =
                new FilterRegistrationBean<>(new Gate(neighbourhood, new RequestLog(meters)));
        gate.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return gate;
    }

    /** What the container itself refuses is a problem like every other. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemsOfTheContainer() {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ContainerProblems.class.getName());
            }
        });
    }

    @Bean
    FrontRoutes frontRoutes(PrometheusMeterRegistry meters, Database database, ServerOptions options) {
        return new FrontRoutes(
                meters,
                () -> isThere(database),
                options.page().map(PageFiles::of).orElseGet(PageFiles::none));
    }

    private static boolean isThere(Database database) {
        try {
            return EventLog.of(database).lastCursor() >= 0;
        } catch (RuntimeException gone) {
            LoggerFactory.getLogger(NijugoServer.class).error("the database does not answer", gone);
            return false;
        }
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    Database database(ServerOptions options) {
        return Storage.open(options);
    }

    @Bean
    RouterFunction<ServerResponse> routes(List<Handlers.Group> groups) {
        return Router.of(groups);
    }
}
