/** Pages of indicators and their values. */
@NullMarked
package org.spona.cooperation.indicator.web;

import org.jspecify.annotations.NullMarked;
