package org.spona.infra.load.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Spring Cloud Gateway as it comes; its route is among the arguments. */
@SpringBootApplication
public class BareGatewayApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareGatewayApplication.class, arguments);
    }
}
