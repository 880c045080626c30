/** Risks as JSON. */
@NullMarked
package org.spona.cooperation.risk.api;

import org.jspecify.annotations.NullMarked;
