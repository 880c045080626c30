package org.spona.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** What a service takes of a request before any of its code sees it. */
@AutoConfiguration
class WebEdgeAutoConfiguration {

    /** After the trace has started and the language is known, before security, which is at -100. */
    private static final int BEFORE_SECURITY = -101;

    /** Browsers that know many languages name them all; how many fit is limited by the size of the headers. */
    private static final int ANY_NUMBER = -1;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> anyNumberOfLanguages() {
        return server -> server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(ANY_NUMBER));
    }

    @Bean
    FilterRegistrationBean<RequestEdge> requestEdge(
            ObjectProvider<OpenPaths> rooms, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors) {
        var registration = new FilterRegistrationBean<>(
                new RequestEdge(OpenPaths.all(rooms.stream()).secrets(), errors));
        registration.setOrder(BEFORE_SECURITY);
        return registration;
    }
}
