package org.spona.search;

import org.spona.platform.test.ApiContract;

@SearchTest
class ApiContractTest extends ApiContract {}
