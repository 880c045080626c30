package org.spona.meetings;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service in which coordinators convene meetings and those who are invited answer. */
@SpringBootApplication
@OpenAPIDefinition(
        info = @Info(title = "Events", version = "v1", description = "Meetings: convening, answering, calendars."),
        servers = @Server(url = "/"))
public class EventsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EventsApplication.class, arguments);
    }
}
