/** For which organisation somebody writes. */
@NullMarked
package org.spona.cooperation.workplace;

import org.jspecify.annotations.NullMarked;
