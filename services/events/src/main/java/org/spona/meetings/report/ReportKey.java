package org.spona.meetings.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.spona.platform.problem.Refusal;

/** Of which body and year something is: there is one of each kind. */
public record ReportKey(UUID bodyId, ReportKind kind, int year) {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /**
     * From an address.
     *
     * @throws Refusal {@code not-found} for what is no year
     */
    public static ReportKey of(UUID bodyId, String path, int year) {
        if (year < FIRST || year > LAST) {
            throw Refusal.notFound();
        }
        return new ReportKey(bodyId, ReportKind.ofPath(path).orElseThrow(Refusal::notFound), year);
    }

    /** Its id, so that a repeated request makes no second one. */
    UUID id() {
        return UUID.nameUUIDFromBytes((bodyId + "/" + kind + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    /** Where its page is. */
    public String address() {
        return "/bodies/" + bodyId + "/" + kind.path() + "/" + year;
    }
}
