@NullMarked
package org.spona.gateway.protection;

import org.jspecify.annotations.NullMarked;
