/** Situation boards: chosen indicators by municipality for a period, with thresholds and what has changed since the period before. */
@NullMarked
package org.spona.cooperation.situation;

import org.jspecify.annotations.NullMarked;
