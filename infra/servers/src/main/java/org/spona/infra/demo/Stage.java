package org.spona.infra.demo;

/** How far a practice has come, in the order in which it gets there. */
enum Stage {
    ABSENT,
    DRAFT,
    SUBMITTED,
    PUBLISHED;

    /** The stage of a status that the API names; whatever comes after publishing is left to the people who did it. */
    static Stage of(String status) {
        return switch (status) {
            case "DRAFT" -> DRAFT;
            case "SUBMITTED" -> SUBMITTED;
            default -> PUBLISHED;
        };
    }
}
