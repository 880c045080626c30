/** Campaigns as pages and as files. */
@NullMarked
package org.spona.regulations.campaign.web;

import org.jspecify.annotations.NullMarked;
