package org.spona.members.identity;

import java.net.http.HttpClient;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityServer.class)
class IdentityConfiguration {

    /** Speaks with the admin API of our realm in our own name. */
    @Bean
    RestClient identityAdministration(RestClient.Builder builder, IdentityServer server) {
        var http = HttpClient.newBuilder().connectTimeout(server.timeout()).build();
        var requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(server.timeout());
        var base = builder.requestFactory(requests);
        return base.clone()
                .baseUrl(server.url().resolve("/admin/realms/" + server.realm()))
                .requestInterceptor(new ServiceToken(base.clone(), server))
                .build();
    }
}
