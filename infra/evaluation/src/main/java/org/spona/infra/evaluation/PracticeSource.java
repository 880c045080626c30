package org.spona.infra.evaluation;

import java.util.List;

/** Any number of practices to fill an index with, and what is asked of them. */
public interface PracticeSource {

    /** The practice of a number, from 0; the same for the same number. */
    JudgedPractice practice(int number);

    /** What is asked. */
    List<String> queries();
}
