package org.spona.platform.failure;

/** An exception that says nothing about the item: something that the work needs is away for a while. */
public interface TransientFailure {}
