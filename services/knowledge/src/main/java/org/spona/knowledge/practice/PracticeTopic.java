package org.spona.knowledge.practice;

/** The topic in which published practices are told; compacted, so that an index can be rebuilt from its start. */
public final class PracticeTopic {

    public static final String NAME = "spona.practices";

    private PracticeTopic() {}
}
