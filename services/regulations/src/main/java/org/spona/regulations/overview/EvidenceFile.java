package org.spona.regulations.overview;

/**
 * A file that an organisation shows as evidence.
 *
 * @param address of what is in it, on this platform
 */
public record EvidenceFile(String name, String address) {}
