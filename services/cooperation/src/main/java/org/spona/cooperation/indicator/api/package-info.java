/** Indicators and their values as JSON. */
@NullMarked
package org.spona.cooperation.indicator.api;

import org.jspecify.annotations.NullMarked;
