package org.spona.knowledge.practice;

import org.jspecify.annotations.Nullable;
import org.spona.platform.tenancy.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** What an imported practice was before an import changed it: all that the undo of that import gives back. */
record ImportedState(
        PracticeContent content,
        Visibility visibility,
        ImportOrigin origin,
        @Nullable PracticeContact contact) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What a practice is now. */
    static ImportedState of(Practice practice, @Nullable PracticeContact contact) {
        return new ImportedState(practice.content(), practice.ownership().visibility(), practice.origin(), contact);
    }

    static ImportedState parse(String json) {
        return JSON.readValue(json, ImportedState.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
