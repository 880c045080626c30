package org.spona.e2e;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered to a script. */
record Answer(int status, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    /** Whether it was done. */
    boolean done() {
        return status / 100 == 2;
    }

    /** The body of an answer that says that it was done; everything else fails the test. */
    JsonNode json() {
        if (!done()) {
            throw new AssertionError("Answered " + this);
        }
        return JSON.readTree(body);
    }
}
