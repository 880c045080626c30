package org.spona.meetings.certificate;

import java.util.List;
import org.spona.platform.web.OpenPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The certificate of a personal link is given without signing in. */
@Configuration(proxyBeanMethods = false)
class CertificatePaths {

    @Bean
    OpenPaths openPathsOfCertificates() {
        return new OpenPaths(List.of(
                "/meetings/answers/*/certificate",
                "/meetings/answers/*/certificate.pdf",
                "/api/v1/meetings/answers/*/certificate.pdf"));
    }
}
