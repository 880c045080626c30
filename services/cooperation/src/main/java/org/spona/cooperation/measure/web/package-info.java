/** Pages of measures. */
@NullMarked
package org.spona.cooperation.measure.web;

import org.jspecify.annotations.NullMarked;
