package org.spona.regulations.campaign.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A map of a network as it is sent. */
record MapForm(@Nullable MultipartFile file) {}
