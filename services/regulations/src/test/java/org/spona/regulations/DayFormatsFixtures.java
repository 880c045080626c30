package org.spona.regulations;

import tools.jackson.databind.JacksonModule;

/** How this service reads days, for tests without Spring. */
public final class DayFormatsFixtures {

    private DayFormatsFixtures() {}

    /** Days in JSON. */
    public static JacksonModule module() {
        return new DayFormats().daysInJson();
    }
}
