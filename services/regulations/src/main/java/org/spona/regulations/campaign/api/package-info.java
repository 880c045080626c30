/** Campaigns as JSON. */
@NullMarked
package org.spona.regulations.campaign.api;

import org.jspecify.annotations.NullMarked;
