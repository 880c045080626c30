/** Pages of initiatives. */
@NullMarked
package org.spona.cooperation.initiative.web;

import org.jspecify.annotations.NullMarked;
