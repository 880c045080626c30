package org.spona.platform.directory;

import java.util.UUID;

/**
 * An organisation as every service knows it: the state that travels in its events.
 *
 * @param kind what it is, such as {@code MUNICIPALITY} or {@code ASSOCIATION}
 * @param country ISO 3166-1 alpha-2
 * @param nameLatin its name in Latin script, in its own language
 * @param nameCyrillic the same in Cyrillic
 * @param version grows with every change
 */
public record Organisation(UUID id, String kind, String country, String nameLatin, String nameCyrillic, long version)
        implements Named {}
