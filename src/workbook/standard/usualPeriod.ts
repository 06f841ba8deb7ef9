/** 统计期限 of a whole year, as 基本信息 joins it out of what stands in 年度. */
export const usualPeriod = (year: number | string): string => `自${year}年1月1日起至${year}年12月31日止`;
