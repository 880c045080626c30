package org.spona.members;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that knows organisations, networks and people, and in which memberships begin and end. */
@SpringBootApplication
public class MembersApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MembersApplication.class, arguments);
    }
}
