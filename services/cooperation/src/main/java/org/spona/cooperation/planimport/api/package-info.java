/** Tables that are brought, as JSON. */
@NullMarked
package org.spona.cooperation.planimport.api;

import org.jspecify.annotations.NullMarked;
