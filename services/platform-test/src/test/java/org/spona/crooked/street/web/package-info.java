/** Part of a service that breaks every rule, to see that each is noticed. */
@NullMarked
package org.spona.crooked.street.web;

import org.jspecify.annotations.NullMarked;
