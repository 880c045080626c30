/** Pages of risks. */
@NullMarked
package org.spona.cooperation.risk.web;

import org.jspecify.annotations.NullMarked;
