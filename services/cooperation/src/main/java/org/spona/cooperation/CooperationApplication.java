package org.spona.cooperation;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service of plans that are followed, protocols that are known, and projects that continue. */
@SpringBootApplication
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Cooperation",
                        version = "v1",
                        description =
                                "Plans and indicators, risks and measures, protocols and initiatives, projects, services and pathways."),
        servers = @Server(url = "/"))
public class CooperationApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CooperationApplication.class, arguments);
    }
}
