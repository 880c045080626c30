package org.spona.infra.probes;

import java.util.UUID;

/**
 * Something that an organisation owns, made to be probed.
 *
 * @param kind what it is
 * @param id of it
 * @param owner whose it is
 * @param visibility how far it is shared; {@link #STAFF} where no circle of the reader rule says it
 * @param shown whether it has been published, sent or entered: what has not is its organisation's alone
 * @param marker a word that stands nowhere but in its text
 */
public record Thing(Kind kind, UUID id, Owner owner, String visibility, boolean shown, String marker) {

    /** Read by its organisation and by the staff of the network for which it was made, from its beginning. */
    public static final String STAFF = "STAFF";

    /** Kinds of things. */
    public enum Kind {
        PRACTICE("knowledge", "/api/v1/practices/{id}", "/practices/{id}", "practice"),
        REGULATION("regulations", "/api/v1/regulations/{id}", "/regulations/{id}", "regulation"),
        UPDATE("regulations", "/api/v1/updates/{id}", "/regulations/updates/{id}", "regulation_update"),
        OBLIGATION("regulations", "/api/v1/obligations/{id}", "/regulations/obligations/{id}", "obligation"),
        TEXT("regulations", "/api/v1/regulations/versions/{id}", "/regulations/versions/{id}", "act_version"),
        QUESTION(
                "regulations",
                "/api/v1/regulations/questions/{id}",
                "/regulations/questions/{id}",
                "regulation_question"),
        ANSWER("regulations", "/api/v1/regulations/answers/{id}", "/regulations/answers/{id}", "regulation_answer"),
        CAMPAIGN("regulations", "/api/v1/regulations/campaigns/{id}", "/regulations/campaigns/{id}", "campaign"),
        LOCAL_ACT("regulations", "/api/v1/local-acts/{id}", "/local-acts/{id}", "local_act"),
        MODEL_ACT("regulations", "/api/v1/model-acts/{id}", "/model-acts/{id}", "model_act"),
        ISSUE("regulations", "/api/v1/provision-issues/{id}", "/provision-issues/{id}", "regulation_issue"),
        POSITION("regulations", "/api/v1/positions/{id}", "/positions/{id}", "regulation_position"),
        MEETING("events", "/api/v1/meetings/{id}", "/meetings/{id}", "meeting"),
        TASK("events", "/api/v1/tasks/{id}", "/tasks/{id}", "task"),
        BODY("members", "/api/v1/bodies/{id}", "/bodies/{id}", "body"),
        DECISION("events", "/api/v1/decisions/{id}", "/decisions/{id}", "decision"),
        SERIES("events", "/api/v1/series/{id}", "/series/{id}", "meeting_series"),
        OPINION("events", "/api/v1/opinions/{id}", "/opinions/{id}", "opinion"),
        SURVEY("events", "/api/v1/surveys/{id}", "/surveys/{id}", "survey"),
        PLAN("cooperation", "/api/v1/plans/{id}", "/plans/{id}", "plan"),
        RISK("cooperation", "/api/v1/risks/{id}", "/risks/{id}", "risk"),
        MEASURE("cooperation", "/api/v1/measures/{id}", "/measures/{id}", "measure"),
        PROJECT("cooperation", "/api/v1/projects/{id}", "/projects/{id}", "project"),
        LOCAL_SERVICE("cooperation", "/api/v1/services/{id}", "/services/{id}", "local_service"),
        INITIATIVE("cooperation", "/api/v1/initiatives/{id}", "/initiatives/{id}", "initiative"),
        EXCHANGE("cooperation", "/api/v1/exchange/{id}", "/exchange/{id}", "exchange"),
        /** What it says is read at the address of its body and year; its history and file have its id. */
        REPORT("events", "/api/v1/meetings/reports/{id}", "/meetings/reports/{id}", "body_report");

        private final String service;
        private final String resource;
        private final String page;
        private final String table;

        Kind(String service, String resource, String page, String table) {
            this.service = service;
            this.resource = resource;
            this.page = page;
            this.table = table;
        }

        /** Whose database it is in. */
        public String service() {
            return service;
        }

        /** Its address in the API, with a variable. */
        public String resource() {
            return resource;
        }

        /** The table that it is in, by its id. */
        public String table() {
            return table;
        }

        /** Whether something is asked of it, or of a part of it. */
        public boolean concerns(Operation operation) {
            String path = operation.path();
            return path.equals(resource)
                    || path.startsWith(resource + "/")
                    || path.equals(page)
                    || path.startsWith(page + "/");
        }
    }

    /**
     * Whose something is.
     *
     * @param writer who writes it
     * @param editor who publishes what she has written
     * @param coordinator who convenes
     */
    public record Owner(String writer, String editor, String coordinator) {}

    /** As it is named in reports. */
    @Override
    public String toString() {
        return visibility + (shown ? " " : " unshown ") + kind + " of " + owner.writer() + " (" + id + ")";
    }
}
