package org.spona.regulations;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service in which staff say what regulations change, and municipalities say how far they are with it. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Regulations",
                        version = "v1",
                        description = "Regulations, what they change, what they ask of whom, and who has applied it."),
        servers = @Server(url = "/"))
public class RegulationsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RegulationsApplication.class, arguments);
    }
}
