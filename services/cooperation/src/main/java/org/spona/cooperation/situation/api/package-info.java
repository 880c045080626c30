/** Situation boards as JSON. */
@NullMarked
package org.spona.cooperation.situation.api;

import org.jspecify.annotations.NullMarked;
