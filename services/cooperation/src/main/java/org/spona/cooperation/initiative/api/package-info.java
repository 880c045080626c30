/** Initiatives as JSON. */
@NullMarked
package org.spona.cooperation.initiative.api;

import org.jspecify.annotations.NullMarked;
