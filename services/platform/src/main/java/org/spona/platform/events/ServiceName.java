package org.spona.platform.events;

import java.net.URI;

/** The name of the running service, from which names outside of it are made. */
record ServiceName(String name) {

    /** CloudEvents' source of the events of this service. */
    URI source() {
        return URI.create("urn:spona:" + name);
    }

    /** Kafka's group of one of this service's consumers. */
    String group(String consumer) {
        return name + "." + consumer;
    }
}
