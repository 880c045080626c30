package org.spona.platform.events;

import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of events. It is a contract between services and therefore does not follow what a service configures for its
 * own web interface: ISO 8601 times, unknown fields ignored.
 */
final class EventJson {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private EventJson() {}
}
