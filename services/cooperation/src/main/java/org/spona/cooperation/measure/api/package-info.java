/** Measures as JSON. */
@NullMarked
package org.spona.cooperation.measure.api;

import org.jspecify.annotations.NullMarked;
