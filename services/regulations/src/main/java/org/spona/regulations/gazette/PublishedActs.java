package org.spona.regulations.gazette;

import java.util.List;
import org.spona.platform.problem.ErrorCode;
import org.spona.platform.problem.Refusal;
import org.spona.platform.text.GazetteIssue;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What of the register was published in a number of an official gazette.
 *
 * @param issue which number
 * @param acts those that the reader may see and that name it, by title
 */
public record PublishedActs(GazetteIssue issue, List<Regulation> acts) {

    /** There is no such gazette, or its numbers are written in another way. */
    private static final ErrorCode UNKNOWN = ErrorCode.of("gazette-unknown", HttpStatus.NOT_FOUND);

    public PublishedActs {
        acts = List.copyOf(acts);
    }

    /** Looks them up. */
    @Component
    public static class Finder {

        private final RegulationRegister regulations;

        Finder(RegulationRegister regulations) {
            this.regulations = regulations;
        }

        /**
         * What was published in the number that an address names.
         *
         * @param gazette its code
         * @param year in full
         * @throws Refusal {@code gazette-unknown}
         */
        public PublishedActs in(String gazette, String year, String number) {
            GazetteIssue issue = GazetteIssue.of(gazette, year, number).orElseThrow(() -> new Refusal(UNKNOWN));
            return new PublishedActs(issue, regulations.listPublishedIn(issue));
        }
    }
}
