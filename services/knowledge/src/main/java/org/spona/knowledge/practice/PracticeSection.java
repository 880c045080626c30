package org.spona.knowledge.practice;

import java.util.Optional;

/** A section of another feature on the page of a practice; sections follow each other by their {@code @Order}. */
public interface PracticeSection {

    /** The section as the reader sees it; empty when there is nothing to show her. */
    Optional<Part> of(Practice practice);

    /**
     * What a section shows.
     *
     * @param template with a fragment {@code section} that takes the content
     * @param content what the fragment is given
     */
    record Part(String template, Object content) {}
}
