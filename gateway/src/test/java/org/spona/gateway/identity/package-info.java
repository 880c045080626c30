@NullMarked
package org.spona.gateway.identity;

import org.jspecify.annotations.NullMarked;
