package org.spona.search;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that finds what all others announce. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Search",
                        version = "v1",
                        description = "Finding what the reader may see, of all services."),
        servers = @Server(url = "/"))
public class SearchApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(SearchApplication.class, arguments);
    }
}
