/** Pages of protocols, of the parts of their parties, and of who knows them. */
@NullMarked
package org.spona.cooperation.protocol.web;

import org.jspecify.annotations.NullMarked;
