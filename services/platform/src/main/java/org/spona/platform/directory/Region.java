package org.spona.platform.directory;

import java.util.UUID;

/** A region as every service knows it: the state that travels in its events. */
public record Region(UUID id, String slug, String nameLatin, String nameCyrillic, long version) implements Named {}
