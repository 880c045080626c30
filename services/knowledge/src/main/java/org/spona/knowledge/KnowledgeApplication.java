package org.spona.knowledge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service in which practices are written, published and found. */
@SpringBootApplication
public class KnowledgeApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(KnowledgeApplication.class, arguments);
    }
}
