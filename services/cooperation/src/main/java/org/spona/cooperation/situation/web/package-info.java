/** Pages of situation boards. */
@NullMarked
package org.spona.cooperation.situation.web;

import org.jspecify.annotations.NullMarked;
