package org.spona.gateway.request;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server takes of a request before any of our code sees it. */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Browsers that know many languages name them all; how many fit is limited by the size of the headers. */
    private static final int ANY_NUMBER = -1;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(ANY_NUMBER));
    }
}
