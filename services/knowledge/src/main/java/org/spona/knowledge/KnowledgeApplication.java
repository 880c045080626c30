package org.spona.knowledge;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service in which practices are written and published. */
@SpringBootApplication
@OpenAPIDefinition(
        info = @Info(title = "Knowledge", version = "v1", description = "Practices: writing, publishing, importing."),
        servers = @Server(url = "/"))
public class KnowledgeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KnowledgeApplication.class, arguments);
    }
}
